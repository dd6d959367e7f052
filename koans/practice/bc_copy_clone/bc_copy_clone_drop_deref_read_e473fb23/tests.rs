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
