use std::cmp::Ordering;

#[derive(Debug, Clone, Default)]
pub struct Phrase {
    pub text: String,
    pub uses: u32,
}

pub fn update(memory: &mut [Phrase], new: &Phrase) -> Option<u32> {
    let slot = memory.iter_mut().find(|item| item.text == new.text);
    if slot.uses.cmp(&new.uses) == Ordering::Less {
        *slot = new.clone();
    }
    Some(slot.uses)
}
