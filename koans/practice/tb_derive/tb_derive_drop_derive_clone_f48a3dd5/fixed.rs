#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Post {
    pub id: u32,
    pub at: (i32, i32),
}

pub fn nearest(posts: &[Post], bike: (i32, i32), reach: i32) -> Option<u32> {
    let mut chosen = None;
    let mut best = reach;
    for post in posts {
        let distance = (post.at.0 - bike.0).abs().max((post.at.1 - bike.1).abs());
        if distance == 0 {
            return Some(post.id);
        }
        if distance <= best {
            best = distance;
            chosen = Some(post.id);
        }
    }
    chosen
}
