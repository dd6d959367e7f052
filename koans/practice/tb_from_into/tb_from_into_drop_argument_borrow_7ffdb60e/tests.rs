#[cfg(test)]
mod tests {
    use super::*;
    const KATAS: [Kata; 4] = [
        Kata {
            name: "sum",
            grade: Some(2),
            tags: &["math"],
        },
        Kata {
            name: "anagram",
            grade: Some(3),
            tags: &["text"],
        },
        Kata {
            name: "draft",
            grade: None,
            tags: &["text"],
        },
        Kata {
            name: "parser",
            grade: Some(7),
            tags: &["text"],
        },
    ];
    #[test]
    fn prefers_the_tag() {
        let student = Student {
            done: &[],
            grade: 2,
        };
        assert_eq!(student.next(&KATAS, "text").unwrap().name, "anagram");
        assert_eq!(student.next(&KATAS, "art").unwrap().name, "sum");
    }
    #[test]
    fn nothing_left() {
        let student = Student {
            done: &["sum", "anagram"],
            grade: 3,
        };
        assert!(student.next(&KATAS, "text").is_none());
    }
}
