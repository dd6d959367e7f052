#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn durations() {
        assert_eq!(minutes("1:05").unwrap(), 65);
        assert_eq!(minutes("43").unwrap(), 43);
        assert_eq!(minutes("2:00").unwrap(), 120);
        assert!(minutes("soon").is_err());
        assert!(minutes("x:10").is_err());
    }
    #[test]
    fn board_shows_the_timetable() {
        env::remove_var("START");
        let _ = super::main();
        let board: Vec<String> = BOARD.lock().unwrap().drain(..).collect();
        assert_eq!(
            board,
            [
                "Harbour after 12 min",
                "Market after 77 min",
                "Airport after 120 min",
                "3 stops"
            ]
        );
        env::set_var("START", "late");
        let _ = super::main();
        assert!(BOARD.lock().unwrap().is_empty());
        show("Depot".to_string());
        show("Closed".to_string());
        assert_eq!(*BOARD.lock().unwrap(), ["Depot", "Closed"]);
    }
}
