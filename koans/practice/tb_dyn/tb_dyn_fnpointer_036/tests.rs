#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn plays() {
        assert_eq!(
            play(2, "go light go eat go"),
            ["too dark", "click", "on", "huh?", "free!"]
        );
    }
}
