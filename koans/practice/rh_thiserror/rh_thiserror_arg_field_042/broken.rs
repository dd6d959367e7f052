use thiserror::Error;

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Size {
    pub width: u32,
    pub height: u32,
}

#[derive(Debug, Error, PartialEq)]
pub enum PostError {
    #[error("{}x{} mm is larger than a postcard", .0.w, .0.h)]
    TooLarge(Size),
    #[error("{} stamps missing", .needed - .found)]
    Stamps { needed: u8, found: u8 },
}

pub fn frank(card: Size, stamps: u8) -> Result<u8, PostError> {
    if card.width > 235 || card.height > 125 {
        return Err(PostError::TooLarge(card));
    }
    let needed = if card.width * card.height > 15_000 {
        2
    } else {
        1
    };
    if stamps < needed {
        Err(PostError::Stamps {
            needed,
            found: stamps,
        })
    } else {
        Ok(stamps - needed)
    }
}
