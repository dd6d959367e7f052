#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_a_percentage() {
        assert_eq!("15%".parse::<Percent>().unwrap().0, 15);
        assert_eq!(show_percent("80%"), Ok("Percent(80)".to_string()));
    }

    #[test]
    fn refuses_other_text() {
        let plain = show_percent("80");
        assert_eq!(plain, Err("no percent sign".to_string()));
        assert_eq!(show_percent("all%"), Err("bad number".to_string()));
    }
}
