use std::collections::HashMap;

#[derive(Clone)]
pub struct Entry {
    pub meaning: String,
    pub page: usize,
}

pub fn respell(book: &mut HashMap<String, Entry>, old: &str, new: &str) -> Option<usize> {
    let entry = book.remove(old)?;
    book.insert(new.to_string(), entry.clone());
    let pointer = Entry {
        meaning: format!("see {new}, {}", entry.meaning),
        page: entry.page,
    };
    book.insert(old.to_string(), pointer);
    Some(entry.page)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leaves_a_pointer_behind() {
        let meaning = "prison".to_string();
        let mut book = HashMap::from([("gaol".to_string(), Entry { meaning, page: 88 })]);
        assert_eq!(respell(&mut book, "gaol", "jail"), Some(88));
        assert_eq!(book["gaol"].meaning, "see jail, prison");
        assert_eq!(book["jail"].meaning, "prison");
        assert_eq!(book["gaol"].page, 88);
    }

    #[test]
    fn missing_words_stay_missing() {
        let mut book = HashMap::new();
        assert_eq!(respell(&mut book, "colour", "color"), None);
        assert!(book.is_empty());
    }
}
