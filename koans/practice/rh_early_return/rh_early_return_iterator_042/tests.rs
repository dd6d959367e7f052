#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn counts() {
        let mut c = Countdown::new(90, 30);
        assert_eq!(c.next().as_deref(), Some("1:00"));
        c.pause(true);
        assert_eq!(c.next().as_deref(), Some("1:00"));
        c.pause(false);
        assert_eq!(c.collect::<Vec<_>>(), ["0:30", "ping"]);
    }
}
