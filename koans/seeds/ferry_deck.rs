use std::collections::VecDeque;

#[derive(Debug, Clone, PartialEq)]
pub struct Car {
    pub plate: String,
    pub metres: u32,
}

pub fn arrive(queue: &mut VecDeque<Car>, plate: &str, metres: u32) {
    let plate = plate.to_string();
    queue.push_back(Car { plate, metres });
}

pub fn board(queue: &mut VecDeque<Car>, deck: &mut Vec<Car>) -> Option<Car> {
    let car = queue.pop_front()?;
    deck.push(car.clone());
    Some(car)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn boards_in_order() {
        let mut queue = VecDeque::new();
        let mut deck = Vec::new();
        arrive(&mut queue, "AB 12", 4);
        arrive(&mut queue, "CD 34", 6);
        assert_eq!(board(&mut queue, &mut deck).unwrap().metres, 4);
        assert_eq!(deck[0].plate, "AB 12");
    }

    #[test]
    fn empty_queue_boards_nobody() {
        let mut deck = Vec::new();
        assert_eq!(board(&mut VecDeque::new(), &mut deck), None);
        assert!(deck.is_empty());
    }
}
