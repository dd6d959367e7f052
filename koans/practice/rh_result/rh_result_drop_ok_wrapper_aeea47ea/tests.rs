#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn typed() {
        assert_eq!(setting::<u32>("w=80\nh=24", "h"), Ok(24));
        assert_eq!(setting::<bool>("full=true", "full"), Ok(true));
    }
    #[test]
    fn errs() {
        assert_eq!(
            setting::<u32>("w=80", "h"),
            Err(LoadError("h not set".to_string()))
        );
        assert!(setting::<u32>("w=wide", "w").is_err());
    }
}
