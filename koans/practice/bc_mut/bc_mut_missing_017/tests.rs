#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn album() {
        assert_eq!(playing_times(&[125, 59]), "[1 2:05][2 0:59]");
    }

    #[test]
    fn other() {
        assert_eq!(playing_times(&[600]), "[1 10:00]");
        assert_eq!(playing_times(&[]), "");
    }
}
