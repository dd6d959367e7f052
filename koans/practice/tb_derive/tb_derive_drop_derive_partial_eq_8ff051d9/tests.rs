#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prints_both_states() {
        assert_eq!(Light::On.to_string(), "lights on");
    }
}
