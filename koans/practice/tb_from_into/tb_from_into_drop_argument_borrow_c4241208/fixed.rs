use std::fmt::{self, Display, Formatter};

pub struct MovingBox {
    pub room: String,
    pub content: Vec<&'static str>,
    pub fragile: bool,
}

impl Display for MovingBox {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(&self.room)?;
        f.write_str(": ")?;
        f.write_str(&self.content.join(", "))?;
        if self.fragile {
            f.write_str("!")?;
        }
        Ok(())
    }
}

pub fn stack(mut boxes: Vec<MovingBox>) -> String {
    boxes.sort_by_key(|b| b.fragile);
    let stickers: Vec<String> = boxes.iter().map(MovingBox::to_string).collect();
    stickers.join(" / ")
}
