macro_rules! sheet {
    ($name:ident { $($species:ident),* }) => {
        #[derive(Debug, Default)]
        pub struct $name {
            $(pub $species: u32,)*
        }

        impl $name {
            pub fn total(&self) -> u32 {
                0 $(+ self.$species)*
            }
        }
    };
}

sheet!(Marsh {
    heron,
    bittern,
    snipe
});
sheet!(Garden { robin, wren });

pub fn first_walk() -> (Marsh, Garden) {
    let mut marsh = Marsh::default();
    let mut garden = Garden::default();
    marsh.snipe += 3;
    marsh.heron += 1;
    garden.wren += 2;
    (marsh, garden)
}
