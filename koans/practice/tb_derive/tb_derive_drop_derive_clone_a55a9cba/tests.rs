#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn middles() {
        let f = |lat, lon| Some(Fix { lat, lon });
        assert_eq!(
            Watch {
                start: f(10.0, 4.0),
                end: f(20.0, 2.0)
            }
            .middle(),
            f(15.0, 3.0)
        );
        assert_eq!(
            Watch {
                start: None,
                end: f(1.0, 2.0)
            }
            .middle(),
            f(1.0, 2.0)
        );
        assert_eq!(
            Watch {
                start: None,
                end: None
            }
            .middle(),
            None
        );
    }
}
