#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn drives_on() {
        let text = plough(&[4, -2, 15]).unwrap();
        assert_eq!(text, "Furrow { end: 15, turns: 2 }");
    }

    #[test]
    fn short_fields() {
        assert_eq!(plough(&[6]).unwrap(), "Furrow { end: 6, turns: 0 }");
        assert_eq!(plough(&[]), None);
    }
}
