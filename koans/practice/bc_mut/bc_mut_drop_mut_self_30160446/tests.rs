#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn door_left_open() {
        let mut recent = Recent::all(4);
        assert!(!is_rising(&recent));
        recent.push(5);
        recent.push(7);
        assert!(is_rising(&recent));
    }
}
