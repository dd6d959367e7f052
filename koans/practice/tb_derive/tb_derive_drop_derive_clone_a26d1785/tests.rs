#[cfg(test)]
mod tests {
    use super::*;
    fn events() -> Vec<Event> {
        vec![
            Event::Opened { issue: 1 },
            Event::Opened { issue: 2 },
            Event::Labeled {
                issue: 1,
                label: "bug".into(),
            },
        ]
    }
    #[test]
    fn batched() {
        assert_eq!(
            batches(&events(), 2)
                .iter()
                .map(Vec::len)
                .collect::<Vec<_>>(),
            [2, 1]
        );
        assert_eq!(batches(&events(), 0).len(), 3);
    }
    #[test]
    fn filtered() {
        assert_eq!(
            touching(&events(), 1)[1],
            Event::Labeled {
                issue: 1,
                label: "bug".into()
            }
        );
    }
}
