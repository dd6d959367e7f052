#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn formats() {
        assert_eq!(
            line(&Probe {
                channel: 3,
                celsius: -4.25
            }),
            "#3 -4.2 C"
        );
    }
    #[test]
    fn picks() {
        let probes = [
            Probe {
                channel: 1,
                celsius: 20.0,
            },
            Probe {
                channel: 2,
                celsius: 31.5,
            },
        ];
        assert_eq!(hottest(&probes).as_deref(), Some("#2 31.5 C"));
        assert_eq!(hottest(&[]), None);
    }
}
