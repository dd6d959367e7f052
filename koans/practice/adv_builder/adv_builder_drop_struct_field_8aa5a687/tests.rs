#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn area_is_shown() {
        let text = unfold("12m", "3m").unwrap();
        assert_eq!(text, "Panel { wide: 12, tall: 3 } = 36");
    }

    #[test]
    fn bad_sides() {
        assert_eq!(side("8m"), Ok(8));
        assert_eq!(unfold("8", "2m"), Err("no unit".to_string()));
        assert_eq!(unfold("8m", "xm"), Err("xm is no length".to_string()));
    }
}
