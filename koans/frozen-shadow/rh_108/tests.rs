#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn scales_a_line() {
        assert_eq!(scale("rye 250 g", "2").unwrap(), "rye: 500 g");
        assert_eq!(scale("milk 0.5 l", "0.5").unwrap(), "milk: 0.25 l");
    }
    #[test]
    fn reports_bad_lines() {
        assert!(scale("rye 250", "2").unwrap_err().contains("three words"));
        assert!(scale("rye some g", "2").unwrap_err().starts_with("rye"));
        assert!(scale("rye 250 g", "two").unwrap_err().starts_with("two"));
    }
    #[test]
    fn main_writes_the_sheet_or_stops() {
        env::remove_var("LOAVES");
        let _ = super::main();
        assert_eq!(
            SHEET.take(),
            ["flour: 2000 g", "water: 1.4 l", "salt: 40 g"]
        );
        env::set_var("LOAVES", "many");
        let _ = super::main();
        assert!(SHEET.take().is_empty());
        env::set_var("LOAVES", "10");
        let _ = super::main();
        assert_eq!(
            SHEET.take(),
            ["flour: 5000 g", "water: 3.5 l", "salt: 100 g"]
        );
    }
}
