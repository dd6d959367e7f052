#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_room_is_an_error() {
        let mut rooms = HashMap::new();
        let result = repaint(&mut rooms, 1, Paint::Cream);
        assert_eq!(result, Err("no such room".to_string()));
    }
}
