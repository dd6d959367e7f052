#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn doubles_the_first_watch() {
        let watches = [(Watch::First, Duration::from_secs(40))];
        assert_eq!(double_watch(&watches), Some(Duration::from_secs(80)));
        assert_eq!(double_watch(&[]), None);
    }
}
