use std::collections::BTreeSet;

#[derive(PartialEq, Default)]
pub struct Button {
    pub holes: u8,
    pub shade: String,
}

pub fn fewest_holes(tin: &[Button], lost: &Button) -> Option<u8> {
    let mut counts = BTreeSet::new();
    for button in tin {
        if button != lost {
            counts.insert(button.holes);
        }
    }
    let fewest = counts.first()?;
    Some(*fewest)
}
