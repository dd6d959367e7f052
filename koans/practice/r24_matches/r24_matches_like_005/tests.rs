#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn truthy() {
        assert!(Json::from(true).is_truthy() && Json::Array(vec![]).is_truthy());
        assert!(
            !Json::from(false).is_truthy()
                && !Json::Number(0.0).is_truthy()
                && !Json::Null.is_truthy()
        );
    }
    #[test]
    fn points() {
        assert!(Json::from(vec![1.0, 2.0]).is_point());
        assert!(!Json::from(vec![1.0]).is_point());
        assert!(!Json::Array(vec![Json::Null, Json::Number(1.0)]).is_point());
        assert!(!Json::Null.is_point());
    }
}
