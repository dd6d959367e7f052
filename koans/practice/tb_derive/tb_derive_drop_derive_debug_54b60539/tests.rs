#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prints_a_good_row() {
        assert_eq!(check_row("paint;450"), Ok("PAINT = 450".to_string()));
        assert_eq!(check_row("tip;0"), Ok("TIP = 0".to_string()));
    }

    #[test]
    fn names_what_is_wrong() {
        assert_eq!(check_row("paint"), Err("no semicolon".to_string()));
        assert_eq!(check_row("paint;x"), Err("bad sum x".to_string()));
        let want = "Row { cents: -3, text: \"OIL\" }";
        assert_eq!(check_row("oil;-3"), Err(want.to_string()));
    }
}
