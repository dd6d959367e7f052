#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dear_halls_have_one() {
        assert_eq!(hall("free").err(), Some("bad price free".to_string()));
    }
}
