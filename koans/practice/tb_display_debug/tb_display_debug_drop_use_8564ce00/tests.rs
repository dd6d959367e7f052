#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn litmus_turns() {
        assert_eq!(Litmus.colour(0.0), "purple");
        assert_eq!(Litmus.colour(0.1), "red");
    }
}
