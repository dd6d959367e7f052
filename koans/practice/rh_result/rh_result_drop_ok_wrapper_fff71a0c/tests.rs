#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn ports() {
        assert_eq!(
            Setting::try_from(RawPair {
                key: "port",
                value: "80"
            }),
            Ok(Setting::Port(80))
        );
        assert_eq!(
            Setting::try_from(RawPair {
                key: "port",
                value: "x"
            }),
            Err(BadSetting("port=x".into()))
        );
    }
    #[test]
    fn others() {
        assert_eq!(
            RawPair {
                key: "verbose",
                value: "yes"
            }
            .try_into(),
            Ok(Setting::Verbose(true))
        );
    }
}
