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
