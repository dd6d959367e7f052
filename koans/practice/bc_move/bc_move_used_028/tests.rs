#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn month() {
        let c = Calendar {
            months: ["Jan", "Feb", "Mar", "Apr", "May", "Jun"]
                .map(String::from)
                .to_vec(),
        };
        assert_eq!(c.month(2), "Feb");
        assert_eq!(c.month(7), "Jan");
    }

    #[test]
    fn quarter() {
        let c = Calendar {
            months: ["Jan", "Feb", "Mar", "Apr", "May", "Jun"]
                .map(String::from)
                .to_vec(),
        };
        assert_eq!(c.quarter(1), vec!["Jan", "Feb", "Mar"]);
        assert_eq!(c.quarter(2), vec!["Apr", "May", "Jun"]);
    }
}
