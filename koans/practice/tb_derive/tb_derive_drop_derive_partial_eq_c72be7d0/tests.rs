#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_new_lines() {
        let mut log = VecDeque::new();
        assert_eq!(append(&mut log, "!! disk full"), Ok(1));
        assert_eq!(append(&mut log, "! disk full"), Ok(2));
        assert_eq!(log[0].level, 2);
        assert_eq!(log[1].text, "disk full");
    }

    #[test]
    fn skips_noise() {
        let mut log = VecDeque::new();
        assert_eq!(append(&mut log, "! up"), Ok(1));
        assert_eq!(append(&mut log, "! up"), Ok(0));
        assert_eq!(append(&mut log, "!!!!!! up"), Ok(0));
        assert_eq!(append(&mut log, "! "), Ok(0));
        assert_eq!(append(&mut log, "up"), Err("no level".to_string()));
    }
}
