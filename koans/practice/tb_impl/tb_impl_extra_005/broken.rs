pub trait Layout {
    fn row(&self, key: char) -> i32;

    fn travel(&self, word: &str) -> i32 {
        let rows: Vec<i32> = word.chars().map(|c| self.row(c)).collect();
        rows.windows(2).map(|w| (w[0] - w[1]).abs()).sum()
    }
}

pub struct Qwerty;

impl Layout for Qwerty {
    const TOP: &'static str = "qwertyuiop";
    const HOME: &'static str = "asdfghjkl";

    fn row(&self, key: char) -> i32 {
        if Self::TOP.contains(key) {
            1
        } else if Self::HOME.contains(key) {
            2
        } else {
            3
        }
    }
}
