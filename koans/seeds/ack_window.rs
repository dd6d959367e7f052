use std::collections::VecDeque;

#[derive(PartialEq)]
pub enum Mark {
    Lost,
    Seen(u32),
}

pub fn next_ack(window: &mut VecDeque<Mark>) -> Option<u32> {
    let mut ack = 0;
    while *window.front()? != Mark::Lost {
        if let Mark::Seen(number) = window.pop_front()? {
            ack = number;
        }
    }
    Some(ack)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stops_at_the_hole() {
        let marks = vec![Mark::Seen(5), Mark::Seen(6), Mark::Lost, Mark::Seen(8)];
        let mut window = VecDeque::from(marks);
        assert_eq!(next_ack(&mut window), Some(6));
        assert_eq!(window.len(), 2);
    }

    #[test]
    fn no_hole() {
        let mut window = VecDeque::from(vec![Mark::Seen(5)]);
        assert_eq!(next_ack(&mut window), None);
        assert!(window.is_empty());
    }
}
