#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn rule_of_thumb() {
        assert_eq!(
            Weather {
                celsius: Some(20.0),
                humidity: Some(50.0)
            }
            .dew_point(),
            Ok(10.0)
        );
    }
    #[test]
    fn problems() {
        assert_eq!(
            Weather {
                celsius: Some(20.0),
                humidity: Some(0.0)
            }
            .dew_point(),
            Err(Problem::Dry)
        );
        assert_eq!(
            Weather {
                celsius: None,
                humidity: Some(9.0)
            }
            .dew_point(),
            Err(Problem::Missing("celsius"))
        );
        assert_eq!(
            Weather {
                celsius: None,
                humidity: None
            }
            .dew_point(),
            Err(Problem::Missing("humidity"))
        );
    }
}
