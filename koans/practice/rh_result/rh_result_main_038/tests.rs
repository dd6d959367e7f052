#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn checks() {
        assert_eq!(
            Lighthouse {
                lamps: 2,
                period: 30
            }
            .check()
            .ok(),
            Some(4)
        );
        assert!(matches!(
            Lighthouse {
                lamps: 0,
                period: 3
            }
            .check(),
            Err(StartError::NoLamp)
        ));
        assert!(matches!(
            Lighthouse {
                lamps: 1,
                period: 99
            }
            .check(),
            Err(StartError::Period(99))
        ));
    }
}
