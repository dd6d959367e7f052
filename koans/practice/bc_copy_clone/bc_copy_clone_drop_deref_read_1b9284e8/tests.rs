#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits() {
        assert_eq!(
            Thermostat {
                setting: 1,
                eco: true
            }
            .limit(),
            20
        );
        assert_eq!(
            Thermostat {
                setting: 1,
                eco: false
            }
            .limit(),
            28
        );
    }

    #[test]
    fn raises() {
        let mut t = Thermostat {
            setting: 17,
            eco: true,
        };
        assert_eq!(t.raise(2), 19);
        assert_eq!(t.raise(5), 20);
        assert_eq!(t.setting, 20);
        t.eco = false;
        assert_eq!(t.raise(30), 28);
    }
}
