#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn emergencies_come_first() {
        let q = queue(vec![
            Patient {
                name: "Lee",
                urgency: Urgency::Routine,
            },
            Patient {
                name: "Ana",
                urgency: Urgency::Urgent,
            },
            Patient {
                name: "Bo",
                urgency: Urgency::Emergency,
            },
        ]);
        assert_eq!(q, ["Bo", "Ana", "Lee"]);
    }

    #[test]
    fn equal_urgency_keeps_arrival_order() {
        let q = queue(vec![
            Patient {
                name: "Z",
                urgency: Urgency::Urgent,
            },
            Patient {
                name: "A",
                urgency: Urgency::Urgent,
            },
        ]);
        assert_eq!(q, ["Z", "A"]);
        assert!(queue(vec![]).is_empty());
    }
}
