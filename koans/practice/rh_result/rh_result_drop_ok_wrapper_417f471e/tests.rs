#[cfg(test)]
mod tests {
    use super::*;
    const HEADER: &str = "sheet=Ben Nevis\nscale=50000\nyear=1959";
    #[test]
    fn complete() {
        assert_eq!(caption(HEADER), Ok("Ben Nevis (1959), 1:50000".to_string()));
    }
    #[test]
    fn incomplete() {
        assert_eq!(caption("sheet=Skye"), Err(Missing("year")));
        assert_eq!(scale("sheet=Skye"), Err(Missing("scale")));
    }
}
