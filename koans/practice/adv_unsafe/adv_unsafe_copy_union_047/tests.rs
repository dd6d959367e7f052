#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn css() {
        assert_eq!(Colour::rgb(0xff8000).css(), "#ff8000");
        assert_eq!(Colour::named("Teal").css(), "teal");
    }
}
