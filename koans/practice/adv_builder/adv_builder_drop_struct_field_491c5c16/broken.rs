#[derive(Debug, Clone, Default)]
pub struct Phrase {
    pub uses: u32,
}

pub fn phrase(text: String) -> Phrase {
    Phrase { text, uses: 1 }
}

pub fn update(memory: &mut [Phrase], new: &Phrase) -> Option<u32> {
    let slot = memory.iter_mut().find(|item| item.text == new.text)?;

    Some(slot.uses)
}
