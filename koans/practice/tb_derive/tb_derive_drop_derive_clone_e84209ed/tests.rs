#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn delays() {
        let d = Departure {
            hour: 23,
            minute: 50,
        };
        assert_eq!(
            delayed(d, " 20"),
            Departure {
                hour: 0,
                minute: 10
            }
        );
        assert_eq!(
            delayed(d, "5"),
            Departure {
                hour: 23,
                minute: 55
            }
        );
        assert_eq!(delayed(d, "fog"), Departure { hour: 0, minute: 5 });
    }
}
