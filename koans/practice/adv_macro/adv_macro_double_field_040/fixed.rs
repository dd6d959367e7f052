macro_rules! document {
    ($kind:ident { $($field:ident: $what:ty),* }) => {
        #[derive(Debug, Clone, Default)]
        pub struct $kind {
            pub shelf: u16,
            $(pub $field: $what,)*
        }

        impl Shelved for $kind {
            fn shelf(&self) -> u16 {
                self.shelf
            }
        }
    };
}

pub trait Shelved {
    fn shelf(&self) -> u16;
}

document!(Letter {
    sender: String,
    sheets: u8
});
document!(Atlas { scale: u32 });

pub fn same_shelf(a: &dyn Shelved, b: &dyn Shelved) -> bool {
    a.shelf() == b.shelf()
}

pub fn reshelve(letter: &Letter, shelf: u16) -> Letter {
    Letter {
        shelf,
        ..letter.clone()
    }
}
