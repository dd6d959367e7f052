mod catalogue {
    pub struct Label {
        parts: Vec<String>,
    }

    impl Label {
        pub fn shelf(number: u16) -> Label {
            Label {
                parts: vec![format!("S{number}")],
            }
        }

        pub fn topic(mut self, code: char) -> Label {
            self.parts.push(code.to_ascii_uppercase().to_string());
            self
        }

        pub fn text(&self) -> String {
            glue(&self.parts)
        }
    }

    fn glue(parts: &[String]) -> String {
        parts.join("-")
    }
}

pub fn labels(shelves: std::ops::Range<u16>, topic: char) -> Vec<String> {
    shelves
        .map(|n| catalogue::glue(&[format!("S{n}"), topic.to_uppercase().to_string()]))
        .collect()
}
