#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn asks_too_much() {
        let tin = Mutex::new(2);
        assert_eq!(scoop(&tin, 3).err(), Some("tin too empty".to_string()));
    }
}
