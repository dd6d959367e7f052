#[derive(Debug)]
pub struct Furrow {
    pub end: i32,
    pub turns: u8,
}

pub fn plough(posts: &[i32]) -> Option<String> {
    let mut walk = posts.iter();
    let end = *walk.next()?;
    let mut furrow = Furrow { end, turns: 0 };
    loop {
        let Some(post) = walk.next() else {
            return Some(format!("{furrow:?}"));
        };
        furrow.end = *post;
        furrow.turns += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn drives_on() {
        let text = plough(&[4, -2, 15]).unwrap();
        assert_eq!(text, "Furrow { end: 15, turns: 2 }");
    }

    #[test]
    fn short_fields() {
        assert_eq!(plough(&[6]).unwrap(), "Furrow { end: 6, turns: 0 }");
        assert_eq!(plough(&[]), None);
    }
}
