use std::collections::VecDeque;

#[derive(Debug, Clone, PartialEq)]
pub struct Reader {
    pub name: String,
    pub card: u32,
}

pub fn join_line(line: &mut VecDeque<Reader>, name: &str, card: u32) {
    let name = name.to_string();
    line.push_back(Reader { name, card });
}

pub fn call_next(line: &mut VecDeque<Reader>, served: &mut Vec<Reader>) -> Option<Reader> {
    let reader = line.pop_front()?;
    served.push(reader.clone());
    Some(reader)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn serves_in_order() {
        let mut line = VecDeque::new();
        let mut served = Vec::new();
        join_line(&mut line, "Ana", 7);
        join_line(&mut line, "Bo", 9);
        assert_eq!(call_next(&mut line, &mut served).unwrap().name, "Ana");
        assert_eq!(served[0].card, 7);
    }

    #[test]
    fn empty_line() {
        let mut served = Vec::new();
        assert_eq!(call_next(&mut VecDeque::new(), &mut served), None);
        assert!(served.is_empty());
    }
}
