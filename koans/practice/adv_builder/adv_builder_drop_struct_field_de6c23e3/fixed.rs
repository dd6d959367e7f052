use std::collections::HashMap;

use std::sync::OnceLock;

const LETTERS: &str = "A.- B-... C-.-. D-.. E. G--. I.. K-.- L.-.. M-- N-. O--- R.-. S... T- U..-";

#[derive(Debug)]
pub struct Tables<'s> {
    pub code: HashMap<char, &'s str>,
    pub letter: HashMap<&'s str, char>,
}

pub fn tables() -> &'static Tables<'static> {
    static TABLES: OnceLock<Tables> = OnceLock::new();
    TABLES.get_or_init(|| {
        let pairs = || {
            LETTERS
                .split(' ')
                .filter_map(|w| w.chars().next().map(|c| (c, &w[1..])))
        };
        Tables {
            code: pairs().collect(),
            letter: pairs().map(|(c, w)| (w, c)).collect(),
        }
    })
}
