use std::mem::ManuallyDrop;

union Paint {
    rgb: u32,
    name: ManuallyDrop<Box<str>>,
}

pub struct Colour {
    named: bool,
    paint: Paint,
}

impl Colour {
    pub fn rgb(rgb: u32) -> Self {
        Colour {
            named: false,
            paint: Paint { rgb },
        }
    }

    pub fn named(name: &str) -> Self {
        Colour {
            named: true,
            paint: Paint {
                name: ManuallyDrop::new(name.into()),
            },
        }
    }

    pub fn css(&self) -> String {
        // SAFETY: `named` selects the field that was written.
        match self.named {
            true => unsafe { &self.paint.name }.to_lowercase(),
            false => format!("#{:06x}", unsafe { self.paint.rgb }),
        }
    }
}

impl Drop for Colour {
    fn drop(&mut self) {
        if self.named {
            unsafe { ManuallyDrop::drop(&mut self.paint.name) }
        }
    }
}
