#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn falls_back() {
        let e = Exhibit {
            code: 7,
            caption: None,
        };
        assert_eq!(caption_or(&e, "untitled"), "untitled");
    }
    #[test]
    fn wall() {
        let room = [
            Exhibit {
                code: 1,
                caption: Some("Urn".into()),
            },
            Exhibit {
                code: 22,
                caption: None,
            },
        ];
        assert_eq!(wall_text(&room, "?"), "001 Urn\n022 ?");
    }
}
