macro_rules! columns {
    ($name:ident { $($column:ident),+ }) => {
        #[derive(Debug, PartialEq)]
        pub struct $name<'a> {
            $(pub $column: &'a str,)+
        }

        impl<'a> $name<'a> {
            pub fn read(line: &'a str) -> Option<Self> {
                let mut cells = line.split('\t');
                $(let $column = cells.next()?.trim();)+
                Some($name { $($column),+ })
            }
        }
    };
}

columns!(Entry {
    surname,
    street,
    number
});

pub fn number_of<'a>(book: &'a str, surname: &str) -> Option<&'a str> {
    book.lines()
        .filter_map(Entry::read)
        .find(|entry| entry.surname == surname)
        .map(|entry| entry.number)
}
