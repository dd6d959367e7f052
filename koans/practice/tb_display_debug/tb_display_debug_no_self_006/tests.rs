#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn a_minor() {
        assert_eq!(format!("{:?}", Chord::new("x02210")), "x;o;||;||;|;o;");
    }
}
