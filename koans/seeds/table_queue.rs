use std::collections::VecDeque;

#[derive(Debug, PartialEq)]
pub struct Party {
    pub name: String,
    pub guests: usize,
}

pub fn call_up(line: &mut VecDeque<Party>, wanted: Party) -> Option<usize> {
    let place = line.iter().position(|party| *party == wanted)?;
    line.swap(0, place);
    Some(place)
}

pub fn join(line: &mut VecDeque<Party>, name: &str, guests: usize) {
    let name = name.to_string();
    line.push_back(Party { name, guests });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn party_comes_to_the_front() {
        let mut line = VecDeque::new();
        join(&mut line, "Ode", 2);
        join(&mut line, "Ives", 5);
        let name = "Ives".to_string();
        assert_eq!(call_up(&mut line, Party { name, guests: 5 }), Some(1));
        assert_eq!(line[0].name, "Ives");
    }

    #[test]
    fn other_size_is_another_party() {
        let mut line = VecDeque::new();
        join(&mut line, "Ode", 2);
        let name = "Ode".to_string();
        assert_eq!(call_up(&mut line, Party { name, guests: 3 }), None);
    }
}
