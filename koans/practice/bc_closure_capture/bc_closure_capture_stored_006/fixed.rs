pub struct Button<'a> {
    pub label: &'static str,
    action: Box<dyn FnMut() -> u32 + 'a>,
}

#[derive(Default)]
pub struct Remote<'a> {
    buttons: Vec<Button<'a>>,
}

impl<'a> Remote<'a> {
    pub fn add(mut self, label: &'static str, action: impl FnMut() -> u32 + 'a) -> Self {
        self.buttons.push(Button {
            label,
            action: Box::new(action),
        });
        self
    }

    pub fn press(&mut self, label: &str) -> Option<u32> {
        let button = self.buttons.iter_mut().find(|b| b.label == label)?;
        Some((button.action)())
    }
}

pub fn volume_after(presses: &[&str], mut volume: u32) -> Option<u32> {
    let mut remote = Remote::default().add("up", || {
        volume += 2;
        volume
    });
    presses
        .iter()
        .filter_map(|label| remote.press(label))
        .last()
}
